/**
 * A project that uses Limbeck, as it lies on disk: its settings, the model that the processor
 * wrote, the snapshot at head, the compiled migrations.
 */
@NullMarked
package dev.limbeck.project;

import org.jspecify.annotations.NullMarked;

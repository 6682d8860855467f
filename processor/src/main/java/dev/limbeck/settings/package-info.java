/** Reads the files in which a project configures Hibernate: its settings, without their meaning. */
@NullMarked
package dev.limbeck.settings;

import org.jspecify.annotations.NullMarked;

/** The annotation processor: rounds and files, no analysis. */
@NullMarked
package dev.limbeck.processor;

import org.jspecify.annotations.NullMarked;

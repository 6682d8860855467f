/** Operations to Java source. */
@NullMarked
package dev.limbeck.render;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.limbeck.shadow;

import org.jspecify.annotations.NullMarked;

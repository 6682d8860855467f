@NullMarked
package dev.limbeck.introspect;

import org.jspecify.annotations.NullMarked;

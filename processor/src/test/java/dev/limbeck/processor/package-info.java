@NullMarked
package dev.limbeck.processor;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.limbeck.plan;

import org.jspecify.annotations.NullMarked;

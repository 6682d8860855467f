/** How one database spells an operation, and what each statement does to it. */
@NullMarked
package dev.limbeck.dialect;

import org.jspecify.annotations.NullMarked;

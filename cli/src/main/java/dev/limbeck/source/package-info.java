/** Migration sources, read and edited without compiling them. */
@NullMarked
package dev.limbeck.source;

import org.jspecify.annotations.NullMarked;

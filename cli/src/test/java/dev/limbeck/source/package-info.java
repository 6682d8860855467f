/** Tests of how migration sources are read. */
@NullMarked
package dev.limbeck.source;

import org.jspecify.annotations.NullMarked;

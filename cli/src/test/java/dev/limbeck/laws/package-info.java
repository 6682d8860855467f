/** The laws of the design, held over folders of cases and over random schemas. */
@NullMarked
package dev.limbeck.laws;

import org.jspecify.annotations.NullMarked;

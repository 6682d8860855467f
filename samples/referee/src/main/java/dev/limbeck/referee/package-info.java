/**
 * Hibernate as the referee: what it makes of entity classes settles what Limbeck must make of them.
 */
@NullMarked
package dev.limbeck.referee;

import org.jspecify.annotations.NullMarked;

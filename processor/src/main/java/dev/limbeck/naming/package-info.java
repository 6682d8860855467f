/**
 * How a project names its tables and columns, for one that has its own way and does not want
 * Hibernate where annotation processors are. Put a public class with a public constructor that
 * takes nothing on the processor path, and name it: {@code
 * -Alimbeck.physicalNaming=org.acme.PrefixedTables} for a {@link
 * dev.limbeck.naming.PhysicalNaming}, {@code -Alimbeck.implicitNaming=org.acme.ShortNames} for an
 * {@link dev.limbeck.naming.ImplicitNaming}. A naming strategy that is written for Hibernate needs
 * none of this: name its own class, and have Hibernate on the processor path too.
 */
@NullMarked
package dev.limbeck.naming;

import org.jspecify.annotations.NullMarked;

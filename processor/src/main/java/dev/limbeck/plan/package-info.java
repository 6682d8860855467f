/**
 * Operations made fit for tables that have rows and users: rows are filled before a column forbids
 * null, and what would keep others waiting while it works is done in another way.
 */
@NullMarked
package dev.limbeck.plan;

import org.jspecify.annotations.NullMarked;

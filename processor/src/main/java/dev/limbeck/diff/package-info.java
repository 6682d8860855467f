/**
 * Two schemas to the operations between them.
 *
 * <p>Comparing is two steps, and nothing in them knows a database:
 *
 * <ol>
 *   <li>{@link dev.limbeck.diff.Alignment} lets what is wanted take the names and spellings of what
 *       is there, wherever both mean the same. Constraints and indexes are matched by what they do;
 *       whether two SQL expressions mean the same is asked of a {@link
 *       dev.limbeck.diff.Normaliser}.
 *   <li>{@link dev.limbeck.diff.Differ} compares the two by value. It applies its own operations to
 *       the schema it started from, and throws if they do not arrive.
 * </ol>
 *
 * <pre>{@code
 * Schema wanted = Alignment.align(before, after, normaliser);
 * List<Operation> steps = Differ.between(before, wanted);
 * // Replay.forward(before, steps) equals wanted
 * }</pre>
 *
 * <p>{@link dev.limbeck.diff.Reconciliation} comes before both where there are three states: the
 * entities, the snapshot at head and the live database. It tells what the database should become,
 * and what in it somebody else made, which is {@link dev.limbeck.diff.Drift} and left alone.
 */
@NullMarked
package dev.limbeck.diff;

import org.jspecify.annotations.NullMarked;

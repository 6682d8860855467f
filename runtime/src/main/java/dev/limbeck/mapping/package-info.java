/**
 * What an entity tells Limbeck and Jakarta Persistence has no annotation for.
 *
 * <p>Read by the annotation processor, and by nothing at run time: the annotations are in class
 * files, but not loaded with the class.
 */
@NullMarked
package dev.limbeck.mapping;

import org.jspecify.annotations.NullMarked;

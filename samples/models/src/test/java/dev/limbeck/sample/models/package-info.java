/** Other projects' entities: what Limbeck and Hibernate make of models that neither wrote. */
@NullMarked
package dev.limbeck.sample.models;

import org.jspecify.annotations.NullMarked;

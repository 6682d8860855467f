/** Keycloak's 64 entities: what Limbeck and Hibernate make of a real application. */
@NullMarked
package dev.limbeck.sample.keycloak;

import org.jspecify.annotations.NullMarked;

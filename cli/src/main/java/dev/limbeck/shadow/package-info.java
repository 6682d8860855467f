/**
 * A private, throw-away PostgreSQL.
 *
 * <p>{@link dev.limbeck.shadow.ShadowPostgres#start()} unpacks the server that lies on the class
 * path into a cache once, makes an empty cluster once, and from then on copies that cluster and
 * starts the server on it. The server listens on the loopback address alone, asks for a random
 * password, and is gone together with its folder once the JVM that started it is gone.
 */
@NullMarked
package dev.limbeck.shadow;

import org.jspecify.annotations.NullMarked;

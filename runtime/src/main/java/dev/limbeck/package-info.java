/**
 * What a user types: a {@link dev.limbeck.Migration} with its {@link dev.limbeck.Revision}, the
 * verbs of {@link dev.limbeck.Operations}, and the words for types and definitions.
 *
 * <p>A complete migration, with {@link dev.limbeck.Types} and {@link dev.limbeck.Definitions}
 * imported statically:
 *
 * <pre>{@code
 * @Revision(id = "3f9a61c04be2", revises = "7710ac9d1e55", message = "Add phone to users")
 * public final class R202601151030_AddPhoneToUsers implements Migration {
 *
 *   @Override
 *   public void upgrade(Operations op) {
 *     op.addColumn("users", column("phone", varchar(30)));
 *     op.execute("update users set phone = 'none' where phone is null");
 *     op.createIndex("users_phone_idx", "users", "phone");
 *   }
 *
 *   @Override
 *   public void downgrade(Operations op) {
 *     op.dropIndex("users_phone_idx", "users");
 *     op.dropColumn("users", "phone");
 *   }
 * }
 * }</pre>
 *
 * <p>Neither method touches a database: each only says what is to be done, and {@link
 * dev.limbeck.Limbeck} does it when its turn comes:
 *
 * <pre>{@code
 * Limbeck.configure(dataSource).upgrade();
 * }</pre>
 */
@NullMarked
package dev.limbeck;

import org.jspecify.annotations.NullMarked;

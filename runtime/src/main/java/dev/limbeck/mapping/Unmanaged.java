package dev.limbeck.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tables of an entity, or the columns of an attribute, are somebody else's: Limbeck neither
 * creates nor compares nor drops them. Foreign keys of other tables may point at them.
 *
 * <pre>{@code
 * @Entity
 * @Unmanaged
 * class Country { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Unmanaged {}

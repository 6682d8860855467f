package org.acme;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;

@Entity
class Model {
  @Id Long id;
  @NotNull String notNull;
  @NotBlank String notBlank;
  @NotEmpty @Size(max = 40) String notEmpty;
  @Size(max = 20) @Column(length = 100) String sized;
  @Digits(integer = 6, fraction = 3) BigDecimal digits;
  @Min(1) @Max(10) int bounded;
  @NotNull(groups = Later.class) String later;
  @Code String composed;
  @Either String either;
  String byGetter;
  @NotNull @ManyToOne Model parent;
  @NotNull @Valid Part strict;
  @Valid @AttributeOverride(name = "text", column = @Column(name = "loose_text")) Part loose;
  @NotNull @AttributeOverride(name = "text", column = @Column(name = "unseen_text")) Part unseen;

  @NotNull
  String getByGetter() {
    return byGetter;
  }
}

interface Later {}

@Embeddable
class Part {
  @NotNull @Size(max = 7) String text;
}

@Entity
@Inheritance
class Base {
  @Id Long id;
}

@Entity
class Sub extends Base {
  @NotNull @Size(max = 9) String own;
}

@NotNull
@Size(max = 12)
@jakarta.validation.Constraint(validatedBy = {})
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface Code {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends jakarta.validation.Payload>[] payload() default {};
}

@org.hibernate.validator.constraints.ConstraintComposition(
    org.hibernate.validator.constraints.CompositionType.OR)
@NotNull
@Size(max = 5)
@jakarta.validation.Constraint(validatedBy = {})
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface Either {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends jakarta.validation.Payload>[] payload() default {};
}

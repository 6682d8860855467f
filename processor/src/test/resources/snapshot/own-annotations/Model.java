package own;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;
import java.time.LocalDateTime;
import java.util.*;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "people")
@RenamedFrom("users")
@ConstraintName(primaryKey = "people_pk")
@TableIndex(keys = "(lower(email))", unique = true, where = "left_at is null")
@TableIndex(
    name = "people_name_idx",
    keys = {"last_name collate \"C\" text_pattern_ops desc nulls last", "handle"},
    include = {"email", "born"})
@TableIndex(keys = "tags jsonb_path_ops", using = "gin")
@TableIndex(keys = "(age % 10) nulls first", nullsNotDistinct = true, unique = true)
@TableUnique(
    columns = {"last_name", "born"},
    include = "email",
    nullsNotDistinct = true,
    initiallyDeferred = true)
@TableUnique(name = "people_handle_uq", columns = "handle", deferrable = true)
class Person {
  @Id @GeneratedValue Long id;

  @RenamedFrom("nick")
  String handle;

  @ConstraintName(unique = "people_email_uq")
  @Column(unique = true)
  String email;

  @Column(name = "last_name")
  String lastName;

  java.time.LocalDate born;

  @Column(name = "left_at")
  LocalDateTime left;

  @Column(columnDefinition = "jsonb")
  String tags;

  @Backfill("extract(year from age(born))")
  int age;

  @ConstraintName(check = "people_tier_ck")
  @Enumerated(EnumType.STRING)
  Tier tier;

  @RenamedFrom("country_id")
  @ManyToOne
  Country home;

  @RenamedFrom("users_phones")
  @ConstraintName(primaryKey = "phones_pk")
  @ElementCollection
  @CollectionTable(name = "people_phones")
  Set<Phone> phones;

  Address address;

  @Unmanaged String legacy;

  @Unmanaged Position position;

  @Unmanaged @ManyToMany List<Country> visited;
}

enum Tier {
  GOLD,
  SILVER
}

@Embeddable
class Address {
  @RenamedFrom("road")
  String street;

  @Backfill("'?'")
  @Column(nullable = false)
  String town;
}

@Embeddable
class Position {
  Double x;
  Double y;
}

@Embeddable
class Phone {
  @Column(nullable = false)
  String number;
}

@Entity
@Unmanaged
@Table(schema = "world")
class Country {
  @Id @GeneratedValue Long id;

  @ElementCollection Set<String> names;
}

@Entity
@Exclusion(elements = {"room with =", "(tsrange(starts, ends)) range_ops with &&"}, where = "not cancelled")
@Exclusion(
    name = "one_guest",
    using = "btree",
    elements = "guest_id with =",
    initiallyDeferred = true)
class Booking {
  @Id Long id;
  int room;
  LocalDateTime starts;
  LocalDateTime ends;
  boolean cancelled;
  @ManyToOne Person guest;

  @NaturalId String code;

  @ConstraintName(unique = "booking_natural")
  @NaturalId
  String house;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Vehicle {
  @Id Long id;

  @RenamedFrom("plate")
  String licence;
}

@Entity
@RenamedFrom("automobile")
class Car extends Vehicle {}

@Entity
class Truck extends Vehicle {}

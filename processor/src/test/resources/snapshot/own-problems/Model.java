package own;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "users")
@RenamedFrom("users")
@ConstraintName
@TableIndex(keys = {"name", "missing desc", "lower(name)", "(name", " ", "(name) asc asc"})
@TableIndex(keys = {})
@TableIndex(keys = "name", where = " ")
@TableIndex(keys = "name", using = "hash", unique = true)
@TableIndex(keys = "name", nullsNotDistinct = true)
@TableIndex(keys = "name", using = "gin", include = "id")
@TableIndex(keys = "name desc", using = "hash")
@TableIndex(keys = "name with =")
@TableUnique(columns = {}, include = "nothing")
@Exclusion(elements = "name")
class User {
  @Unmanaged @Id Long id;

  @RenamedFrom("name")
  String name;

  @RenamedFrom(" ")
  String empty;

  @RenamedFrom("old")
  String one;

  @RenamedFrom("old")
  String other;

  @Backfill("")
  int blank;

  @Backfill("1")
  @Basic(optional = true)
  Integer nullable;

  @ConstraintName(unique = "x", check = "y", primaryKey = "z")
  String plain;

  @RenamedFrom("a")
  @Backfill("1")
  Pair pair;

  @Unmanaged
  @OneToMany(mappedBy = "user")
  List<Item> items;

  @RenamedFrom("b")
  @OneToMany(mappedBy = "user")
  List<Item> others;
}

@Embeddable
@Unmanaged
class Pair {
  String first;
  String second;
  @RenamedFrom("c") Inner inner;
}

@Embeddable
class Inner {
  String deep;
}

@Entity
class Item {
  @Id Long id;
  @ManyToOne User user;
}

@Entity
class Animal {
  @Id Long id;
}

@Entity
@RenamedFrom("hound")
@ConstraintName(primaryKey = "dog_pk", check = "x")
class Dog extends Animal {}

@MappedSuperclass
@RenamedFrom("basis")
class Base {}

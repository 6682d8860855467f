package dev.limbeck.snapshot;

import javax.tools.Diagnostic.Kind;

/** What can be said about an entity, each under the id that it is looked up and suppressed by. */
enum Finding {
  UNKNOWN_ANNOTATION("limbeck-101", Kind.WARNING),
  UNSUPPORTED_ANNOTATION("limbeck-102", Kind.ERROR),
  UNMAPPABLE_TYPE("limbeck-103", Kind.ERROR),
  EMPTY_COLUMN("limbeck-104", Kind.ERROR),
  NO_IDENTIFIER("limbeck-105", Kind.ERROR),
  NOT_AN_ENTITY("limbeck-106", Kind.ERROR),
  UNKNOWN_COLUMN("limbeck-107", Kind.ERROR),
  UNREADABLE_DEFINITION("limbeck-108", Kind.ERROR),
  MISFIT_JOIN("limbeck-109", Kind.ERROR),
  SERIALISED("limbeck-110", Kind.WARNING),
  LARGE_OBJECT("limbeck-111", Kind.WARNING),
  NAME_TOO_LONG("limbeck-112", Kind.WARNING),
  RESERVED_WORD("limbeck-113", Kind.WARNING),
  STRICT_IN_SUBCLASS("limbeck-114", Kind.WARNING),
  IGNORED_PRECISION("limbeck-115", Kind.WARNING),
  SHARED_JOIN_TABLE("limbeck-116", Kind.ERROR),
  IDENTIFIER_CYCLE("limbeck-117", Kind.ERROR),
  UNREAD_OPTION("limbeck-119", Kind.WARNING),
  CLASHING_NAMES("limbeck-120", Kind.ERROR),
  SAYS_NOTHING("limbeck-121", Kind.ERROR),
  PRESENT_NAME("limbeck-122", Kind.ERROR),
  BARE_EXPRESSION("limbeck-123", Kind.ERROR),
  WRONG_PLACE("limbeck-124", Kind.ERROR),
  NOTHING_TO_NAME("limbeck-125", Kind.ERROR),
  NOTHING_TO_FILL("limbeck-126", Kind.WARNING),
  SAME_PAST("limbeck-127", Kind.ERROR),
  IMPOSSIBLE_FORM("limbeck-129", Kind.ERROR),
  VIEW("limbeck-191", Kind.WARNING),
  QUOTED_EXPRESSION("limbeck-130", Kind.ERROR),
  LONE_SCALE("limbeck-131", Kind.WARNING),
  OTHER_FLOAT("limbeck-132", Kind.WARNING),
  IMPOSSIBLE_FLOAT("limbeck-133", Kind.ERROR),
  TEXTS_BY_NUMBER("limbeck-134", Kind.WARNING),
  SHARED_COLUMN("limbeck-135", Kind.ERROR),
  NO_ROOT_TABLE("limbeck-136", Kind.NOTE),
  LIST_WITHOUT_KEY("limbeck-137", Kind.NOTE),
  NULLS_IN_UNIQUE("limbeck-138", Kind.NOTE),
  PRIMITIVE_VERSION("limbeck-139", Kind.NOTE),
  UNKNOWN_CHECK("limbeck-140", Kind.NOTE),
  AUDITED("limbeck-141", Kind.NOTE),
  CONVERTER_FOUND("limbeck-190", Kind.NOTE);

  private final String id;
  private final Kind kind;

  Finding(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }
}

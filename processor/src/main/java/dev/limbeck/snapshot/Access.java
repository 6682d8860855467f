package dev.limbeck.snapshot;

/** Whether a class's state is mapped through its fields or its getters. */
enum Access {
  FIELD,
  PROPERTY
}

package dev.limbeck.lint;

import java.util.List;

/** Looks for one kind of mistake. */
@FunctionalInterface
interface Check {

  List<Finding> in(Linted migration);
}

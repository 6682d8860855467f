/** What a user types: the facade, migrations, revisions and the verbs they are written in. */
@NullMarked
package dev.limbeck;

import org.jspecify.annotations.NullMarked;

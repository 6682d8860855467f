/** What an upgrade takes, beside other tools. */
@NullMarked
package dev.limbeck.benchmark.run;

import org.jspecify.annotations.NullMarked;

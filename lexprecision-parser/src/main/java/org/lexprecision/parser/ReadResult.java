package org.lexprecision.parser;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Release;

/**
 * What became of one of many files: its releases, or why there are none.
 *
 * @param file the file as it was given or found; of an archive, {@code year.zip!/q2.txt}
 * @param releases its releases in printed order; empty where it could not be read
 * @param failure why it could not be read; empty where it could
 */
public record ReadResult(
    String file, ImmutableList<Release> releases, Optional<ReleaseParseException> failure) {}

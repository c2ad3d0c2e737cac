package org.lexprecision.algebra;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Release;

/** Whose word counts when releases contradict one another. */
public enum Vintage {
  /** Everybody's: contradictions stand. */
  ALL,
  /** The word of the earlier release. */
  AS_FIRST_REPORTED,
  /** The word of the later release. */
  LATEST;

  /**
   * Orders releases by date, document and exhibit. Undated ones stay behind the dated one they were
   * given after; repeated ones are dropped.
   */
  static ImmutableList<Release> chronological(Iterable<Release> releases) {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(Optional.empty(), new ArrayList<>()));
    for (Release release : distinct(releases)) {
      if (release.released().isPresent()) {
        groups.add(new Group(Optional.of(release), new ArrayList<>()));
      }
      groups.get(groups.size() - 1).members().add(release);
    }
    groups.sort(Group.ORDER);
    return groups.stream()
        .flatMap(group -> group.members().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Each release once; only those of one document and day are held against one another. */
  private static List<Release> distinct(Iterable<Release> releases) {
    ListMultimap<List<?>, Release> alike = ArrayListMultimap.create();
    List<Release> distinct = new ArrayList<>();
    for (Release release : releases) {
      List<Release> known =
          alike.get(List.of(release.document(), release.exhibit(), release.released()));
      if (!known.contains(release)) {
        known.add(release);
        distinct.add(release);
      }
    }
    return distinct;
  }

  /** A dated release and the undated ones given after it. */
  private record Group(Optional<Release> head, List<Release> members) {
    static final Comparator<Group> ORDER =
        Comparator.comparing(Group::date)
            .thenComparing(group -> group.head().map(Release::document).orElse(""))
            .thenComparing(group -> group.head().map(Release::exhibit).orElse(""));

    LocalDate date() {
      return head.flatMap(Release::released).orElse(LocalDate.MIN);
    }
  }
}

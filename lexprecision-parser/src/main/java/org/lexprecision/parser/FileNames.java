package org.lexprecision.parser;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of one name in different folders, told apart by as many of these as it takes: two releases
 * under one name would be one document to whoever looks up a place or holds them against each
 * other.
 */
final class FileNames {

  private FileNames() {}

  /**
   * A file by its path and its name.
   *
   * @param path within an archive, {@code year.zip!/q2.txt}
   * @param name without folders, and without {@code .gz}
   */
  record Named(String path, String name) {}

  /** Returns a name for each of the files, of one that shares its own with others a longer one. */
  static ImmutableMap<Named, String> apart(Iterable<Named> files) {
    ImmutableMap.Builder<Named, String> names = ImmutableMap.builder();
    Multimaps.index(ImmutableSet.copyOf(files), Named::name)
        .asMap()
        .values()
        .forEach(namesakes -> names.putAll(names(namesakes)));
    return names.buildOrThrow();
  }

  private static Map<Named, String> names(Collection<Named> files) {
    Map<Named, Named> originals = originals(files);
    ImmutableSet<Named> different = originals.values().stream().collect(toImmutableSet());
    Map<Named, String> names = new HashMap<>();
    if (different.size() > 1) {
      names.putAll(withFolders(different));
    }
    originals.forEach(
        (file, original) -> names.put(file, names.getOrDefault(original, file.name())));
    return names;
  }

  /** Each name with the fewest folders that no other has. */
  private static Map<Named, String> withFolders(Collection<Named> files) {
    Map<Named, String> names = new HashMap<>();
    for (int folders = 1; names.size() < files.size(); folders++) {
      ListMultimap<String, Named> bearers = ArrayListMultimap.create();
      boolean longer = false;
      for (Named file : files) {
        List<String> steps = steps(file);
        longer |= steps.size() > folders + 1;
        bearers.put(end(steps, folders), file);
      }
      for (Named file : files) {
        String name = end(steps(file), folders);
        if (bearers.get(name).size() == 1) {
          names.putIfAbsent(file, name);
        } else if (!longer) {
          names.putIfAbsent(file, file.path());
        }
      }
    }
    return names;
  }

  private static List<String> steps(Named file) {
    String folder = file.path().replace(File.separatorChar, '/');
    List<String> steps = Splitter.on('/').splitToList(folder);
    return ImmutableList.<String>builder()
        .addAll(steps.subList(0, steps.size() - 1))
        .add(file.name())
        .build();
  }

  private static String end(List<String> steps, int folders) {
    return Joiner.on('/')
        .join(steps.subList(Math.max(0, steps.size() - folders - 1), steps.size()));
  }

  /** Each file with the first of those that are the same, byte by byte. */
  private static Map<Named, Named> originals(Collection<Named> files) {
    Map<Named, Named> originals = new HashMap<>();
    ListMultimap<Long, Named> bySize = ArrayListMultimap.create();
    for (Named file : files) {
      List<Named> others = bySize.get(size(file));
      Optional<Named> original = others.stream().filter(other -> isCopy(file, other)).findFirst();
      if (original.isEmpty()) {
        others.add(file);
      }
      originals.put(file, original.orElse(file));
    }
    return originals;
  }

  /** Its bytes; fewer than none of what lies in an archive or cannot be read. */
  private static long size(Named file) {
    try {
      return Files.size(Path.of(file.path()));
    } catch (IOException | InvalidPathException e) {
      return -1;
    }
  }

  private static boolean isCopy(Named file, Named other) {
    try {
      return Files.mismatch(Path.of(file.path()), Path.of(other.path())) < 0;
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}

package org.lexprecision.examples.cli;

import com.google.common.base.Ascii;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads words of options, and says of a wrong one what it may be. */
final class Choices {

  private Choices() {}

  /** Makes a command and those below it read them so. */
  static CommandLine readBy(CommandLine line) {
    line.registerConverter(LocalDate.class, Choices::day);
    line.registerConverter(OutputFormat.class, oneOf(OutputFormat.values()));
    line.registerConverter(ExportFormat.class, oneOf(ExportFormat.values()));
    line.registerConverter(View.Vintage.class, oneOf(View.Vintage.values()));
    line.registerConverter(View.PerShare.class, oneOf(View.PerShare.values()));
    line.registerConverter(Printing.Colours.class, oneOf(Printing.Colours.values()));
    return line;
  }

  private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] all) {
    return word ->
        Arrays.stream(all)
            .filter(one -> Ascii.equalsIgnoreCase(one.toString(), word))
            .findFirst()
            .or(
                () ->
                    Arrays.stream(all)
                        .filter(one -> Ascii.equalsIgnoreCase(one.name(), word))
                        .findFirst())
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "'"
                            + word
                            + "' is none of "
                            + Arrays.stream(all)
                                .map(Enum::toString)
                                .map(Ascii::toLowerCase)
                                .collect(Collectors.joining(", "))));
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + word + "' is no day like 2003-12-31");
    }
  }
}

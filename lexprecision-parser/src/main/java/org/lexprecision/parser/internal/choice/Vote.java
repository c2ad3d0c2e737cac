package org.lexprecision.parser.internal.choice;

/**
 * What one witness says of one reading.
 *
 * @param witness the name of the witness, as the user reads it
 * @param weight how much it says; negative where it speaks against the reading
 */
public record Vote(String witness, int weight) {

  @Override
  public String toString() {
    return witness + (weight < 0 ? " " : " +") + weight;
  }
}

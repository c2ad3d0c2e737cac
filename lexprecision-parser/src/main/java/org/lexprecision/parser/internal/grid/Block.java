package org.lexprecision.parser.internal.grid;

/** A part of a document that is laid out as one thing. */
public sealed interface Block permits Paragraph, Table {}

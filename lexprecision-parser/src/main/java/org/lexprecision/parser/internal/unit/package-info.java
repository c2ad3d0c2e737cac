/**
 * In what unit figures stand: {@link org.lexprecision.parser.internal.unit.DocumentMoney} weighs
 * what a document says of its money, {@link org.lexprecision.parser.internal.unit.TableMoney} what
 * one of its tables does.
 */
@NullMarked
package org.lexprecision.parser.internal.unit;

import org.jspecify.annotations.NullMarked;

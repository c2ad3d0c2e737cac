package org.lexprecision.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How value types with a builder are generated: as {@link ValueStyle} has it, but that a builder
 * may begin with a value, whose parts what is given later replaces.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allMandatoryParameters = true,
    from = "from")
public @interface BuiltStyle {}

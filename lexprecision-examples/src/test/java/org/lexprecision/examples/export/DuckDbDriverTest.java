package org.lexprecision.examples.export;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

class DuckDbDriverTest {

  @Test
  void a_driver_without_functions_that_give_tables_is_too_old() throws IOException {
    try (URLClassLoader old =
        new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
      Connection database =
          (Connection)
              Proxy.newProxyInstance(
                  old,
                  new Class<?>[] {Connection.class},
                  (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                  });
      String message = assertThrows(IOException.class, () -> DuckDbDriver.of(database)).toString();
      assertTrue(message.contains("1.5.6"), message);
    }
  }
}

package se.healthycities.portal.spi;

/** Makes the beans that plugins name by their class: duties, tables and archives. */
public interface Beans {
    <T> T of(Class<T> kind);
}

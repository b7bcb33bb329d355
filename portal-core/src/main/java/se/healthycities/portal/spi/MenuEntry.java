package se.healthycities.portal.spi;

import org.apache.wicket.request.component.IRequestablePage;

/**
 * A line of the main menu. Its text is the key {@code menu.<page's simple name>} of the plugin class's texts.
 *
 * @param order place in the menu, which never changes with rights: 100 groups, 200 seminars, 300 reports, 900 administration
 */
public record MenuEntry(int order, Class<? extends IRequestablePage> page) {}

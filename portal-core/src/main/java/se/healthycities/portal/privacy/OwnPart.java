package se.healthycities.portal.privacy;

import java.util.List;
import se.healthycities.portal.spi.PersonalData;

/**
 * What one plugin keeps about a person.
 *
 * @param plugin the plugin's id
 * @param texts the plugin's class, beside which the words for the kinds lie
 */
public record OwnPart(String plugin, Class<?> texts, List<PersonalData.Item> items) {}

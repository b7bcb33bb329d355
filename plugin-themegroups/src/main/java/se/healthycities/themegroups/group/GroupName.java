package se.healthycities.themegroups.group;

import java.io.Serializable;
import se.healthycities.portal.space.Space;

/**
 * What a group is called.
 *
 * @param english null where it has no name in English
 */
public record GroupName(String swedish, String english) implements Serializable {
    public static GroupName of(Space space) {
        return new GroupName(space.getName(), space.getNameEnglish());
    }
}

package se.healthycities.themegroups.group.web;

import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.space.Standing;
import se.healthycities.themegroups.group.GroupCard;
import se.healthycities.themegroups.group.GroupKind;

/**
 * What the home of a group has read already, so that no panel on it reads it again.
 *
 * @param next the next occasion of the group that the visitor may know of, or null
 */
public record GroupHome(Standing standing, GroupCard card, OccasionRow next) {
    public GroupKind kind() {
        return card.kind();
    }
}

package se.healthycities.themegroups.founding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.themegroups.group.Charter;

/**
 * Everything of a group that another one may take over (B2): its charter, which parts it uses, its folders and the roles that
 * it has. People, posts, files and ballots are no part of it.
 *
 * @param parts the switched ones
 * @param folders each as the names from the top, the outer ones first
 */
record Shape(Charter charter, Map<String, Boolean> parts, List<List<String>> folders, Set<SeatRole> roles) {}

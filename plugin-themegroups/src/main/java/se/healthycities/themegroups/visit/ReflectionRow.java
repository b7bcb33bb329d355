package se.healthycities.themegroups.visit;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.person.Capacity;
import se.healthycities.themegroups.group.OfGroup;

/** What somebody wrote about a study visit, with the person as they were then. */
public record ReflectionRow(
        Long id,
        Long space,
        String path,
        String key,
        String visit,
        Long person,
        String name,
        String title,
        String organisation,
        Capacity capacity,
        String text,
        String html,
        Integer version,
        Instant writtenAt)
        implements Serializable, OfGroup {}

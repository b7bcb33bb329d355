package se.healthycities.portal.transfer.archive;

import java.time.LocalDate;
import se.healthycities.portal.space.Visibility;

/** A space of which an archive has a readable page. */
public record SpaceCard(Long id, String path, String name, Visibility visibility, LocalDate closedOn) {}

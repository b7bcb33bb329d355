package se.healthycities.themegroups.international;

import se.healthycities.themegroups.group.VersionedRow;

/** Who leads a group outside of the network; what is not known is empty. */
public record LeadRow(String ledBy, String contact, String email, String address, Integer version)
        implements VersionedRow {}

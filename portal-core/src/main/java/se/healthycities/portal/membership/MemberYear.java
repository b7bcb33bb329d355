package se.healthycities.portal.membership;

import java.io.Serializable;
import java.util.List;

/** Who joined and who left in a year (INV-130). */
public record MemberYear(int year, List<MemberChange> joined, List<MemberChange> left) implements Serializable {}

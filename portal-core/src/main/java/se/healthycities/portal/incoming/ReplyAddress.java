package se.healthycities.portal.incoming;

/** Who answers to which discussion, as the address says to which the answer was sent. */
public record ReplyAddress(long person, long discussion) {}

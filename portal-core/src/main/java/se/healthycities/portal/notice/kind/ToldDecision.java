package se.healthycities.portal.notice.kind;

/** A decision of which people are told. @param holder who sees to it, or null @param marked whether a change of it shows */
record ToldDecision(Long space, Long holder, Boolean marked) {}

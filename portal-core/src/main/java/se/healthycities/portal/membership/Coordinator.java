package se.healthycities.portal.membership;

/** Where to write to somebody who runs the network, and in which language. */
record Coordinator(String email, String language) {}

package se.healthycities.hello.greeting;

/** A greeting and the fact that told of it. */
record ToldGreeting(Long fact, String text) {}

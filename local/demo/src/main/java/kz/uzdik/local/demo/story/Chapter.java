package kz.uzdik.local.demo.story;

/** A part of the story. Whatever goes otherwise than told ends the story with a {@code StoryFailed}. */
interface Chapter {
    /** Its heading. */
    String title();

    void happen();
}

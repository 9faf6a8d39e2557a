//! Images: what is read from layouts, archives and folders, what is refused, and what is written.

mod folders;
mod formats;
mod hostile;
mod laws;
mod layers;
mod make;
mod names;
mod stores;
mod written;

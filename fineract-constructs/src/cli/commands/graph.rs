//! `graph`: pictures of the program.

use std::borrow::Cow;
use std::path::PathBuf;

use super::{assemble, select};
use crate::cli::{Application, CliError, Stopped};
use crate::graph::{Format, Graph as Drawn, Picture, View};

/// Draws the program: its networks, its deployment, its data, its services
#[derive(clap::Args)]
pub(in crate::cli) struct Graph {
    /// What to draw; everything where nothing is named
    #[arg(long, value_name = "VIEW")]
    view: Option<ViewName>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "svg")]
    format: FormatName,
    /// Only this environment: its networks and the shared ones, its stacks and bundles and what they come after, its data,
    /// its services
    #[arg(long, value_name = "NAME")]
    env: Option<String>,
    /// Only this cluster's services
    #[arg(long, value_name = "NAME")]
    cluster: Option<String>,
    /// Only this app; may be given more than once
    #[arg(long, value_name = "NAME")]
    app: Vec<String>,
    /// The folder that the pictures are written to, in a folder for each app; a single one is printed where none is named
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum ViewName {
    /// Networks and segments by region, what connects them, who reaches whom
    Network,
    /// Stacks and bundles in waves
    Deploy,
    /// An environment's stores by country, their copies, and what crosses a border on which ground
    Data,
    /// A cluster's services: by what they are entered, whom they call, what they use
    Services,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum FormatName {
    /// A picture for light and dark pages
    Svg,
    /// A Mermaid flowchart
    Mermaid,
    /// A Graphviz graph
    Dot,
}

impl Graph {
    pub(super) fn run(&self, apps: &[Application]) -> Result<u8, Stopped> {
        let format = match self.format {
            FormatName::Svg => Format::Svg,
            FormatName::Mermaid => Format::Mermaid,
            FormatName::Dot => Format::Dot,
        };
        let mut written: Vec<(PathBuf, String)> = Vec::new();
        for (app, assembly) in assemble(&select(apps, &self.app)?, "nothing was drawn", Application::synth)? {
            let graph = self.narrowed(&assembly.graph)?;
            let pictures: Vec<_> = self.views().into_iter().flat_map(|view| graph.pictures(view)).collect();
            self.check_cluster(&graph)?;
            let pictures = pictures.into_iter().filter(|picture| self.wants(picture));
            written.extend(pictures.map(|picture| {
                let file = PathBuf::from(app.name()).join(format!("{}.{}", picture.name, format.extension()));
                (file, picture.render(format))
            }));
        }
        match (&self.out, written.as_slice()) {
            (_, []) => Err(CliError::no_picture().into()),
            (Some(folder), pictures) => {
                for (file, text) in pictures {
                    let path = folder.join(file);
                    let parent = path.parent().unwrap_or(folder);
                    std::fs::create_dir_all(parent).map_err(|error| CliError::unwritable(parent, &error))?;
                    std::fs::write(&path, text).map_err(|error| CliError::unwritable(&path, &error))?;
                    println!("{}", path.display());
                }
                Ok(0)
            }
            (None, [(_, text)]) => {
                print!("{text}");
                Ok(0)
            }
            (None, pictures) => {
                let names: Vec<_> =
                    pictures.iter().map(|(file, _)| file.with_extension("").display().to_string()).collect();
                Err(CliError::many_pictures(&names).into())
            }
        }
    }

    fn views(&self) -> Vec<View> {
        match self.view {
            None => View::ALL.to_vec(),
            Some(ViewName::Network) => vec![View::Network],
            Some(ViewName::Deploy) => vec![View::Deploy],
            Some(ViewName::Data) => vec![View::Data],
            Some(ViewName::Services) => vec![View::Services],
        }
    }

    fn narrowed<'g>(&self, graph: &'g Drawn) -> Result<Cow<'g, Drawn>, CliError> {
        let Some(environment) = &self.env else { return Ok(Cow::Borrowed(graph)) };
        let known = graph.environments();
        if !known.contains(&environment.as_str()) {
            return Err(CliError::unknown_environment(environment, &known));
        }
        Ok(Cow::Owned(graph.of_environment(environment)))
    }

    /// A cluster has a picture of its services.
    fn check_cluster(&self, graph: &Drawn) -> Result<(), CliError> {
        let Some(cluster) = &self.cluster else { return Ok(()) };
        if !matches!(self.view, None | Some(ViewName::Services)) {
            return Err(CliError::no_picture_of_cluster());
        }
        let services = graph.pictures(View::Services);
        let known: Vec<_> = services.iter().filter_map(Picture::cluster).collect();
        if known.contains(&cluster.as_str()) {
            Ok(())
        } else {
            Err(CliError::unknown_cluster(cluster, &known))
        }
    }

    fn wants(&self, picture: &Picture) -> bool {
        self.cluster.is_none() || self.cluster.as_deref() == picture.cluster()
    }
}
